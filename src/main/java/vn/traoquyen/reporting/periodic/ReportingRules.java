package vn.traoquyen.reporting.periodic;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All rules by which reports come round (các chế độ báo cáo). */
public interface ReportingRules {

    List<ReportingRule> all();

    Optional<ReportingRule> find(String code);

    /** Those of which periods begin by themselves. */
    List<String> recurring();

    /** Keeps others from beginning periods of it until the end of the transaction; empty where somebody else does. */
    Optional<ReportingRule> take(String code);

    /** The rules whose consolidated reports become parts of this one's periods. */
    List<ReportingRule> feeding(String code);

    void put(ReportingRule rule, String by, Instant now);

    /** Adds those that are not there yet. */
    void addNew(List<ReportingRule> rules, Instant now);
}
