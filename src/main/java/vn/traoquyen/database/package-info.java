/** The one PostgreSQL: outside where it is configured, embedded in {@code data/} where it is not. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package vn.traoquyen.database;
