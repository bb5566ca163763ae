/** Who is let in over HTTP, and how a refusal is answered there. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "organization"})
package vn.traoquyen.web;
