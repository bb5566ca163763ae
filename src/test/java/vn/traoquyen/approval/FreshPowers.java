package vn.traoquyen.approval;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives every test of the chain the sample powers as they were, whatever the test before did with them. */
class FreshPowers implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        SpringExtension.getApplicationContext(test)
                .getBean(BorrowedPowers.class)
                .giveBack();
    }
}
