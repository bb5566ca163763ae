package vn.traoquyen.notification;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is told of one kind of event of another room (loại tin).
 *
 * @param process the key of the process that it belongs to, whose substitutes are told too; null where none are
 */
record News<E>(Class<E> kind, Function<E, String> process, Function<E, List<Announcement>> told) {

    static <E> News<E> one(Class<E> kind, Function<E, String> process, Function<E, Announcement> told) {
        return new News<>(kind, process, told.andThen(List::of));
    }

    static <E> News<E> one(Class<E> kind, String process, Function<E, Announcement> told) {
        return one(kind, event -> process, told);
    }

    /** Without a process, and so without substitutes. */
    static <E> News<E> direct(Class<E> kind, Function<E, Announcement> told) {
        return one(kind, event -> null, told);
    }

    static <E> News<E> oneAtMost(Class<E> kind, String process, Function<E, Optional<Announcement>> told) {
        return new News<>(
                kind, event -> process, told.andThen(one -> one.stream().toList()));
    }

    static <E> News<E> several(Class<E> kind, String process, Function<E, List<Announcement>> told) {
        return new News<>(kind, event -> process, told);
    }

    String processOf(Object event) {
        return process.apply(kind.cast(event));
    }

    List<Announcement> announcementsOf(Object event) {
        return told.apply(kind.cast(event));
    }
}
