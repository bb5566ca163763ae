package vn.traoquyen.shared;

import java.time.ZoneId;

/** The time that the offices keep (giờ Việt Nam); days begin and deadlines fall by it, wherever the program runs. */
public final class OfficeTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private OfficeTime() {}
}
