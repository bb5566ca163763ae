package vn.traoquyen.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.regex.Pattern;

/** The classes of an application under one root package, and in which part of which room each of them lives. */
public record House(String root, JavaClasses classes) {

    /** Glue between the rooms and the platform; everything else under the root is a room of the domain. */
    private static final Set<String> PLATFORM = Set.of("engine", "web", "database", "paper", "shared");

    /** The parts of a room that speak with the world around it. */
    private static final Set<String> ADAPTERS = Set.of("engine", "web", "persistence", "paper", "workbook", "mail");

    private static final Pattern IN_A_ROOM = Pattern.compile("([a-z]+)(?:\\.([a-z]+))?(?:\\..*)?");

    /** The house itself. */
    public static House ours() {
        return new House("vn.traoquyen", read("vn.traoquyen", new ImportOption.DoNotIncludeTests()));
    }

    /** A small application in which every rule is broken once. */
    public static House planted() {
        return new House("vn.planted", read("vn.planted", new ImportOption.OnlyIncludeTests()));
    }

    private static JavaClasses read(String root, ImportOption option) {
        return new ClassFileImporter().withImportOption(option).importPackages(root);
    }

    /** Whether another class knows this one. */
    public boolean knows(Class<?> type) {
        return classes.contain(type)
                && classes.get(type).getDirectDependenciesToSelf().stream()
                        .map(dependency -> dependency.getOriginClass().getBaseComponentType())
                        .anyMatch(origin -> !origin.getName().startsWith(type.getName()));
    }

    /** The root of a room and whatever else in it is plain Java. */
    boolean isPlain(JavaClass type) {
        var part = partOf(type);
        return part != null && !ADAPTERS.contains(part);
    }

    /** Lives in this part of a room of the domain. */
    boolean isIn(String part, JavaClass type) {
        return part.equals(partOf(type));
    }

    boolean isAdapter(JavaClass type) {
        var part = partOf(type);
        return part != null && ADAPTERS.contains(part);
    }

    /** The name of the sub-package, empty for the root of a room, null outside the rooms of the domain. */
    private String partOf(JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return null;
        }
        var place = IN_A_ROOM.matcher(name.substring(root.length() + 1));
        if (!place.matches() || PLATFORM.contains(place.group(1))) {
            return null;
        }
        return place.group(2) == null ? "" : place.group(2);
    }
}
