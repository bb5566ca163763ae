package vn.traoquyen.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static vn.traoquyen.rules.HouseRule.every;
import static vn.traoquyen.rules.HouseRule.no;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who may import what. Which rooms know each other is said at their doors and held by Spring Modulith. */
public final class RoomRules {

    /** The handful of Spring that plain Java may show: where a bean, a transaction or a setting begins. */
    private static final Set<String> STEREOTYPES = Set.of(
            "org.springframework.stereotype.Component",
            "org.springframework.stereotype.Service",
            "org.springframework.context.ApplicationEventPublisher",
            "org.springframework.boot.context.properties.ConfigurationProperties",
            "org.springframework.boot.context.properties.bind.DefaultValue",
            "org.springframework.validation.annotation.Validated");

    /** The security of the Camunda webapps cannot be asked from elsewhere. */
    private static final String WEBAPP_SESSION = ".web.WebappSession";

    private static final Predicate<JavaClass> JDK =
            in("java..", "javax.xml.stream..").and(in("java.sql..").negate());
    private static final Predicate<JavaClass> CONTAINER = in(
            "org.springframework.stereotype..",
            "org.springframework.context..",
            "org.springframework.core..",
            "org.springframework.beans..",
            "org.springframework.boot..",
            "org.springframework.scheduling.annotation..",
            "org.springframework.transaction..",
            "jakarta.annotation..",
            "org.slf4j..");
    private static final Predicate<JavaClass> JSON = in("com.fasterxml.jackson..");

    private RoomRules() {}

    public static Stream<HouseRule> all() {
        return Stream.of(
                new HouseRule("the root of a room is plain Java", RoomRules::roots),
                new HouseRule("the engine's side knows its room and the engine", RoomRules::engineSides),
                new HouseRule("the web side knows its room and HTTP", RoomRules::webSides),
                new HouseRule("the persistence side knows its room and JDBC", RoomRules::persistenceSides),
                new HouseRule("Camunda is spoken to from engine packages only", RoomRules::camunda),
                new HouseRule("nobody asks audit or notification", RoomRules::listenersOnly));
    }

    private static ArchRule roots(House house) {
        return every(house, "live in the plain part of a room", House::isPlain)
                .should()
                .onlyDependOnClassesThat(allowed(domain(house)
                        .or(JDK)
                        .or(in("org.springframework.transaction.annotation", "org.springframework.modulith"))
                        .or(in("jakarta.validation.."))
                        .or(type -> STEREOTYPES.contains(type.getFullName()))));
    }

    private static ArchRule engineSides(House house) {
        return every(house, "live in a room's engine package", (at, type) -> at.isIn("engine", type))
                .should()
                .onlyDependOnClassesThat(allowed(domain(house)
                        .or(type -> house.isIn("engine", type))
                        .or(in(house.root() + ".engine", "org.camunda.."))
                        .or(JSON)
                        .or(JDK)
                        .or(CONTAINER)));
    }

    private static ArchRule webSides(House house) {
        return every(house, "live in a room's web package", (at, type) -> at.isIn("web", type))
                .should()
                .onlyDependOnClassesThat(allowed(domain(house)
                        .or(type -> house.isIn("web", type))
                        .or(in("org.springframework.web..", "org.springframework.http..", "jakarta.servlet.."))
                        .or(JDK)
                        .or(CONTAINER)));
    }

    private static ArchRule persistenceSides(House house) {
        return every(house, "live in a room's persistence package", (at, type) -> at.isIn("persistence", type))
                .should()
                .onlyDependOnClassesThat(allowed(domain(house)
                        .or(type -> house.isIn("persistence", type))
                        .or(in("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.springframework.dao.."))
                        .or(JSON)
                        .or(JDK)
                        .or(CONTAINER)));
    }

    private static ArchRule camunda(House house) {
        var engine = in(house.root() + ".engine..", house.root() + ".*.engine..");
        return no(
                        house,
                        "live outside engine packages",
                        (at, type) -> !engine.test(type) && !type.getFullName().equals(at.root() + WEBAPP_SESSION))
                .should()
                .dependOnClassesThat(resideInAPackage("org.camunda.."));
    }

    private static ArchRule listenersOnly(House house) {
        var listening = in(house.root() + ".audit..", house.root() + ".notification..");
        return no(house, "live in other rooms", (at, type) -> !listening.test(type))
                .should()
                .dependOnClassesThat(describe("only listen", listening));
    }

    private static Predicate<JavaClass> domain(House house) {
        return in(house.root() + ".shared..").or(house::isPlain);
    }

    private static DescribedPredicate<JavaClass> allowed(Predicate<JavaClass> types) {
        return describe("it may import", type -> {
            var one = type.getBaseComponentType();
            return one.isPrimitive() || types.test(one);
        });
    }

    private static Predicate<JavaClass> in(String... packages) {
        var matchers = Stream.of(packages).map(PackageMatcher::of).toList();
        return type -> matchers.stream().anyMatch(matcher -> matcher.matches(type.getPackageName()));
    }
}
