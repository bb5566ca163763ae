package vn.traoquyen.organization;

import java.util.Collection;
import java.util.List;

/** The accounts behind officials (tài khoản công chức), kept in line with where they work. */
public interface StaffAccounts {

    /** Makes what is missing and answers the new accounts with the passwords that only this answer knows. */
    List<NewAccount> make(Collection<Agency> agencies, Collection<Official> officials);

    /** Takes the groups of the former post away from somebody who has moved, and the tasks that came with them. */
    void moved(Official before, Official now);

    /** A new account (tài khoản mới). */
    record NewAccount(String userId, String name, String password) {

        /** Without the password, which must not reach a log. */
        @Override
        public String toString() {
            return "NewAccount[" + userId + "]";
        }
    }
}
