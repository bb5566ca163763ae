/**
 * What an upload really is, whatever its name says (kiểm tra tệp tải lên).
 *
 * <p>{@link vn.traoquyen.file.WaitingFile} takes it to disk within its limit, {@link vn.traoquyen.file.FormatCheck} looks
 * into it. A file is data from outside: nothing in it is run, fetched or unpacked without limit.
 */
@ApplicationModule(
        displayName = "Kiểm tra tệp tải lên",
        allowedDependencies = {"shared"})
package vn.traoquyen.file;

import org.springframework.modulith.ApplicationModule;
