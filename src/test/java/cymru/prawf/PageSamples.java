package cymru.prawf;

import java.util.List;

/**
 * Where the pages of a module can be looked at by {@link EveryPageTests}: an address for each route that needs more than the
 * CRN of {@link SampleCase}. Each module with such routes has one such bean among its tests.
 */
public interface PageSamples {

    List<Sample> samples();

    /** A route as its controller writes it, and an address there that opens. A route may have several. */
    record Sample(String route, String address) {}
}
