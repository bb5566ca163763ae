package vn.traoquyen.approval;

import java.util.Collection;
import java.util.Set;

/** Knows which powers are in somebody's hands (nhiệm vụ, quyền hạn đang được giao); the register answers. */
public interface PowersInForce {

    /** Of these powers, those that somebody holds today or will hold. */
    Set<String> of(Collection<String> powerCodes);
}
