package vn.traoquyen.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Gives a test's own database all our tables, as the application's start would. */
public final class Migrations {

    private Migrations() {}

    public static void run(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .schemas("traoquyen")
                .defaultSchema("traoquyen")
                .load()
                .migrate();
    }
}
