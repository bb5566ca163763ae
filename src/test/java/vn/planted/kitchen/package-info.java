@org.springframework.modulith.ApplicationModule(allowedDependencies = "pantry")
package vn.planted.kitchen;
