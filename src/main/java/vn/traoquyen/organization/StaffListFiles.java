package vn.traoquyen.organization;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;

/** Lists of agencies and officials as files (tệp danh sách tổ chức). */
public interface StaffListFiles {

    StaffList read(Path file, String name);

    /** The list to fill in, with what is there. */
    void write(Collection<Agency> agencies, Collection<Official> officials, OutputStream to);
}
