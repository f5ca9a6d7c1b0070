// Progressive only: every page works without this file.
import { initAll } from './govuk.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()

// Calendars beside date boxes, fetched only where a page has one
const dates = document.querySelectorAll('[data-module="moj-date-picker"]')
if (dates.length) {
  const { DatePicker } = await import('./moj-date-picker.js')
  dates.forEach(date => new DatePicker(date))
}

document.querySelectorAll('[data-prawf-print]').forEach(button => {
  button.hidden = false
  button.addEventListener('click', () => window.print())
})

// Details are read on paper too
const closed = new Set()
addEventListener('beforeprint', () => document.querySelectorAll('details:not([open])').forEach(details => {
  closed.add(details)
  details.open = true
}))
addEventListener('afterprint', () => {
  closed.forEach(details => { details.open = false })
  closed.clear()
})

// A filled-in form does not fall to a page left by mistake; what was typed is sent once
document.querySelectorAll('form[method="post"]').forEach(form => {
  form.addEventListener('submit', event => {
    if (form.dataset.sent) event.preventDefault()
    form.dataset.sent = 'yes'
    setTimeout(() => { delete form.dataset.sent }, 5000)
  })
})

// The time-out warns three minutes ahead and can be put off (WCAG 2.2.1)
const timeout = document.querySelector('[data-prawf-timeout]')
if (timeout) {
  const idle = Number(timeout.dataset.prawfTimeout) * 1000
  const warn = Math.min(3 * 60 * 1000, idle / 2)
  const minutes = timeout.querySelector('[data-prawf-minutes]')
  let ends
  let ticking
  const said = left => {
    const m = Math.max(1, Math.ceil(left / 60000))
    return m === 1 ? '1 minute' : `${m} minutes`
  }
  const start = () => {
    ends = Date.now() + idle
    clearInterval(ticking)
    ticking = setInterval(tick, 1000)
  }
  const tick = () => {
    const left = ends - Date.now()
    if (left <= 0) {
      clearInterval(ticking)
      location.reload() // the server says who is still signed in
    } else if (left <= warn) {
      if (minutes.textContent !== said(left)) minutes.textContent = said(left)
      if (!timeout.open) timeout.showModal()
    }
  }
  const stay = async () => {
    const answer = await fetch(timeout.dataset.prawfStay, { redirect: 'manual' })
    if (answer.ok) {
      start()
      timeout.close()
    } else {
      location.reload()
    }
  }
  timeout.querySelector('form').addEventListener('submit', event => {
    event.preventDefault()
    stay()
  })
  timeout.addEventListener('cancel', event => {
    event.preventDefault()
    stay()
  })
  start()
}
