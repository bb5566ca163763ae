/** Platform glue: how the house speaks with the process engine, and nothing of the domain. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package vn.traoquyen.engine;
