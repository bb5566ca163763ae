package vn.traoquyen.deadline.persistence;

import java.sql.Types;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.deadline.RunningClock;

/** The row of a clock that begins. */
record ClockInsert(RunningClock running) {

    static ClockInsert of(RunningClock running) {
        return new ClockInsert(running);
    }

    void in(JdbcClient jdbc) {
        var clock = running.clock();
        var basis = running.basis();
        jdbc.sql("""
                        insert into traoquyen.stage_clock (id, process_key, process_definition_id, process_instance_id,
                            execution_id, business_key, stage, name, agency, groups, holder, opened_at, term_amount,
                            term_unit, term_source, term_confirmed, basis, basis_from, basis_minutes, basis_day, due,
                            confirmed)
                        values (:id, :processKey, :definition, :instance, :execution, :businessKey, :stage, :name, :agency,
                            :groups, :holder, :openedAt, :amount, :unit, :source, :termConfirmed, :basis, :from, :minutes,
                            :day, :due, :confirmed)
                        """)
                .param("id", clock.id())
                .param("processKey", clock.processKey())
                .param("definition", running.place().processDefinition())
                .param("instance", running.place().processInstance())
                .param("execution", running.place().execution())
                .param("businessKey", clock.businessKey())
                .param("stage", clock.stage())
                .param("name", clock.name())
                .param("agency", agency(clock.groups()))
                .param("groups", clock.groups().toArray(String[]::new))
                .param("holder", clock.holder())
                .param("openedAt", ClockRows.at(clock.openedAt()))
                .param("amount", clock.term().amount())
                .param("unit", clock.term().unit().name())
                .param("source", clock.term().source())
                .param("termConfirmed", clock.term().confirmed())
                .param("basis", basis.kind().name())
                .param("from", ClockRows.at(basis.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("minutes", basis.minutes(), Types.BIGINT)
                .param("day", basis.day(), Types.DATE)
                .param("due", ClockRows.at(clock.due()))
                .param("confirmed", clock.confirmed())
                .update();
    }

    /** What is offered to several positions of one agency is that agency's. */
    private static String agency(Collection<String> groups) {
        return groups.stream()
                .sorted()
                .findFirst()
                .filter(group -> group.contains("."))
                .map(group -> group.substring(0, group.lastIndexOf('.')))
                .orElse(null);
    }
}
