package vn.traoquyen.plan.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.traoquyen.plan.PlanContent;
import vn.traoquyen.plan.PlanFiles;

/** The plans of {@code plans/*.yml}. */
@Component
class ShippedPlans implements PlanFiles {

    @Override
    public List<PlanContent> all() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:plans/*.yml"))
                    .map(ShippedPlans::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanContent read(Resource file) {
        var yaml = new YamlMapFactoryBean();
        yaml.setResources(file);
        return PlanJson.read(yaml.getObject());
    }
}
