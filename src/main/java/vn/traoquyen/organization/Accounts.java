package vn.traoquyen.organization;

import java.util.List;
import java.util.Optional;

/** The accounts with which people sign in (tài khoản). */
public interface Accounts {

    /** Nothing for a wrong password, an unknown or a locked account, without telling which. */
    Optional<SignedIn> signIn(String userId, String password);

    /** Lets the current thread act as this person until {@link #actAsNobody()}. */
    void actAs(SignedIn person);

    void actAsNobody();

    /** Changes whenever somebody may have gained or lost a group; what was kept of groups under another state is wrong. */
    String rightsState();

    /** A person whose password was right (người đã đăng nhập), with the groups that he is in. */
    record SignedIn(String userId, List<String> groups) {

        public boolean isAdministrator() {
            return groups.contains("camunda-admin");
        }
    }
}
