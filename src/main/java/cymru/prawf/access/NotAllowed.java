package cymru.prawf.access;

/** Somebody asked for a page that is not for their role. */
class NotAllowed extends RuntimeException {

    NotAllowed(String page) {
        super(page);
    }
}
