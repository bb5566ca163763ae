package vn.traoquyen.portfolio.persistence;

import java.util.Optional;

/** Finds the code of an agency by the name that a list gives it. */
interface AgencyCodes {

    Optional<String> byName(String name);
}
