package cymru.prawf.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/** Which page of a long list is shown, of how many; pages count from 1. */
public record Paging(int page, int pages, String path) {

    public static final int ROWS = 25;

    /** A gap between page numbers. */
    public static final int GAP = 0;

    /**
     * @param path where the list is, with the words of its filter but without the page
     */
    public static Paging of(int page, int total, String path) {
        return of(page, total, ROWS, path);
    }

    public static Paging of(int page, int total, int rows, String path) {
        int pages = Math.max(1, (total + rows - 1) / rows);
        return new Paging(Math.clamp(page, 1, pages), pages, path);
    }

    public int offset() {
        return (page - 1) * ROWS;
    }

    public boolean needed() {
        return pages > 1;
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages;
    }

    public String href(int page) {
        return UriComponentsBuilder.fromUriString(path)
                .replaceQueryParam("page", page)
                .build()
                .toUriString();
    }

    /** The first, the last, and those around this one, with a gap wherever some are left out. */
    public List<Integer> numbers() {
        var numbers = new ArrayList<Integer>();
        for (int n = 1; n <= pages; n++) {
            if (n == 1 || n == pages || Math.abs(n - page) <= 1) {
                numbers.add(n);
            } else if (numbers.getLast() != GAP) {
                numbers.add(GAP);
            }
        }
        return numbers;
    }
}
