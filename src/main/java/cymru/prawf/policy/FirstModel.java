package cymru.prawf.policy;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Publishes the shipped model when the program starts on a database that has none, for whoever reads the views first. */
@Component
class FirstModel implements ApplicationRunner {

    private final OperatingModels models;

    FirstModel(OperatingModels models) {
        this.models = models;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        models.publishShippedOnce();
    }
}
