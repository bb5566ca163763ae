package vn.traoquyen.approval.web;

import vn.traoquyen.file.FileFormat;

/** The Content-Security-Policy under which a browser may show a file: whatever is in it, it runs and fetches nothing. */
class ViewPolicy {

    static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private static final String IMAGE = "default-src 'none'; img-src 'self'; frame-ancestors 'self'; sandbox";

    /** Chromium shows no PDF in a sandbox. Its viewer is a plug-in to itself and styles its own frame. */
    private static final String PDF =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline';" + " frame-ancestors 'self'";

    static String of(FileFormat format) {
        return format == FileFormat.PDF ? PDF : IMAGE;
    }
}
