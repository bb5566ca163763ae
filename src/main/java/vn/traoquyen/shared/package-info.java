/** What every room may use; nothing that could live elsewhere. */
@org.springframework.modulith.ApplicationModule(type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package vn.traoquyen.shared;
