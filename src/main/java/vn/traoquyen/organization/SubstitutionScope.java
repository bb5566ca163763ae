package vn.traoquyen.organization;

/**
 * What of the absent official's work a substitute takes over (phạm vi thay thế).
 *
 * @param of the key of the process or the id of the group; null for all work
 */
public record SubstitutionScope(Kind kind, String of) {

    /** How far a substitution reaches (mức phạm vi). */
    public enum Kind {
        /** Everything, also what the absent one would do as a substitute of others. */
        ALL,
        /** One process only, whatever the position. */
        PROCESS,
        /** The work of one position only: his own or one in which he is a substitute. */
        POSITION
    }

    public static SubstitutionScope all() {
        return new SubstitutionScope(Kind.ALL, null);
    }

    public static SubstitutionScope process(String key) {
        return new SubstitutionScope(Kind.PROCESS, key);
    }

    public static SubstitutionScope position(GroupId group) {
        return new SubstitutionScope(Kind.POSITION, group.toString());
    }

    boolean isPosition(GroupId group) {
        return kind == Kind.POSITION && of.equals(group.toString());
    }
}
