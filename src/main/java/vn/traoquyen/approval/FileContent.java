package vn.traoquyen.approval;

import java.io.InputStream;

/** A version of a file, open for reading; whoever asked for it closes it (nội dung tệp). */
public record FileContent(String name, FileVersion version, InputStream stream) {}
