package vn.traoquyen.reporting.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.core.io.ClassPathResource;
import vn.traoquyen.reporting.periodic.OnHoliday;
import vn.traoquyen.reporting.periodic.ReporterChoice;
import vn.traoquyen.reporting.periodic.ReportingRule;
import vn.traoquyen.reporting.periodic.Rhythm;
import vn.traoquyen.reporting.periodic.RuleSchedule;

/** The rules of {@code reporting/rules.yml}, each for its own province. */
final class ShippedRules {

    private static final TypeReference<List<Row>> ROWS = new TypeReference<>() {};

    private ShippedRules() {}

    private record Row(
            String code,
            String province,
            String title,
            String basis,
            boolean confirmed,
            String note,
            Rhythm rhythm,
            String opens,
            String partsDue,
            String sentDue,
            OnHoliday onHoliday,
            List<String> agencies,
            List<String> kinds,
            String unitsOf,
            String consolidator,
            String approver,
            String addressee,
            String feeds) {

        ReportingRule rule() {
            return new ReportingRule(
                    code,
                    title,
                    basis,
                    confirmed,
                    note,
                    new RuleSchedule(rhythm, opens, partsDue, sentDue, onHoliday),
                    new ReporterChoice(agencies, kinds, unitsOf),
                    consolidator,
                    approver,
                    addressee,
                    feeds,
                    null);
        }
    }

    static List<ReportingRule> of(String province) {
        var yaml = new YamlMapFactoryBean();
        yaml.setResources(new ClassPathResource("reporting/rules.yml"));
        var rows = JsonMapper.builder().build().convertValue(yaml.getObject().get("rules"), ROWS);
        return rows.stream()
                .filter(row -> row.province().equals(province))
                .map(Row::rule)
                .toList();
    }
}
