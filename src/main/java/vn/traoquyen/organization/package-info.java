/** Who works here: agencies, positions, officials, and the groups that tasks are offered to. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "engine", "file"})
package vn.traoquyen.organization;
