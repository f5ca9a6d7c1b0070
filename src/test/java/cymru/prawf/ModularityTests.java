package cymru.prawf;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void lowerModulesAreUsedByUpperOnesAndNeverTheReverse() {
        ApplicationModules.of(PrawfApplication.class).verify();
    }
}
