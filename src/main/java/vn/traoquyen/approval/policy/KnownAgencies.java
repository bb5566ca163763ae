package vn.traoquyen.approval.policy;

import java.util.Optional;

/** The agencies that the policies can ask about (các cơ quan đã biết). */
@FunctionalInterface
public interface KnownAgencies {

    Optional<AgencyFacts> find(String code);
}
