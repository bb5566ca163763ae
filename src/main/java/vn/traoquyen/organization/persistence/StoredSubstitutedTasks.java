package vn.traoquyen.organization.persistence;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.traoquyen.organization.SubstitutedTasks;

/** What came to substitutes by name, in the database. */
@Repository
class StoredSubstitutedTasks implements SubstitutedTasks {

    private final JdbcClient database;

    StoredSubstitutedTasks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void handedOver(long substitutionId, Collection<String> taskIds) {
        database.sql("""
                        insert into traoquyen.handed_over_task (task_id, substitution_id)
                        select task, :substitution from unnest(:tasks::text[]) task
                        on conflict do nothing
                        """)
                .param("substitution", substitutionId)
                .param("tasks", taskIds.toArray(String[]::new))
                .update();
    }

    @Override
    public List<String> handedOver(long substitutionId) {
        return database.sql("select task_id from traoquyen.handed_over_task where substitution_id = ?")
                .param(substitutionId)
                .query(String.class)
                .list();
    }

    @Override
    public List<Long> handedOverBy(String taskId) {
        return database.sql("""
                        select substitution_id from traoquyen.handed_over_task
                        join traoquyen.substitution on id = substitution_id
                        where task_id = ? order by begun_at, id
                        """).param(taskId).query(Long.class).list();
    }

    @Override
    public void forgetHandedOver(long substitutionId) {
        database.sql("delete from traoquyen.handed_over_task where substitution_id = ?")
                .param(substitutionId)
                .update();
    }

    @Override
    public void offered(String userId, Collection<String> taskIds) {
        database.sql("""
                        insert into traoquyen.offered_task (user_id, task_id)
                        select :user, task from unnest(:tasks::text[]) task
                        on conflict do nothing
                        """)
                .param("user", userId)
                .param("tasks", taskIds.toArray(String[]::new))
                .update();
    }

    @Override
    public Set<String> offered(String userId) {
        return new HashSet<>(database.sql("select task_id from traoquyen.offered_task where user_id = ?")
                .param(userId)
                .query(String.class)
                .list());
    }

    @Override
    public void forgetOffered(String userId, Collection<String> taskIds) {
        database.sql("delete from traoquyen.offered_task where user_id = :user and task_id = any(:tasks)")
                .param("user", userId)
                .param("tasks", taskIds.toArray(String[]::new))
                .update();
    }
}
