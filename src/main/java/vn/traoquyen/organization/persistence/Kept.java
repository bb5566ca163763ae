package vn.traoquyen.organization.persistence;

import java.util.function.Supplier;

/** What was read once and is kept until the organization's version moves. */
class Kept<T> {

    private final OrganizationVersion version;
    private final Supplier<T> reading;
    private volatile Reading<T> kept;

    Kept(OrganizationVersion version, Supplier<T> reading) {
        this.version = version;
        this.reading = reading;
    }

    T get() {
        var last = kept;
        long now = version.current();
        if (last == null || last.version != now) {
            last = new Reading<>(now, reading.get());
            kept = last;
        }
        return last.content;
    }

    private record Reading<T>(long version, T content) {}
}
