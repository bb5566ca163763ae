package vn.traoquyen.file;

import java.util.List;

/** The formats that are known here (định dạng tệp). */
public enum FileFormat {
    PDF("application/pdf", true, "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    PNG("image/png", true, "png"),
    JPEG("image/jpeg", true, "jpg", "jpeg");

    private final String contentType;
    private final boolean viewable;
    private final List<String> extensions;

    FileFormat(String contentType, boolean viewable, String... extensions) {
        this.contentType = contentType;
        this.viewable = viewable;
        this.extensions = List.of(extensions);
    }

    public String contentType() {
        return contentType;
    }

    /** Whether a browser shows it by itself. */
    public boolean isViewable() {
        return viewable;
    }

    public List<String> extensions() {
        return extensions;
    }
}
