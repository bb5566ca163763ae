package vn.traoquyen.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded PostgreSQL keeps its data.
 *
 * @param directory the data directory, kept between starts
 * @param temporary whether the directory is thrown away at the end, as tests want it
 */
@ConfigurationProperties("traoquyen.database")
record EmbeddedDatabaseSettings(
        @DefaultValue("data/postgresql") Path directory, boolean temporary) {}
