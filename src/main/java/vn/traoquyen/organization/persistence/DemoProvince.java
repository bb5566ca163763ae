package vn.traoquyen.organization.persistence;

import java.util.function.Predicate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.traoquyen.organization.Agencies;
import vn.traoquyen.organization.Agency;
import vn.traoquyen.organization.DemoStaff;
import vn.traoquyen.organization.Official;
import vn.traoquyen.organization.Officials;
import vn.traoquyen.organization.Province;
import vn.traoquyen.organization.Staffing;

/**
 * Peoples a database with the agencies and officials of the demo province, and one that an earlier version has peopled
 * with those that have been added since.
 */
@Component
@ConditionalOnProperty("traoquyen.demo")
class DemoProvince implements Staffing {

    private final Agencies agencies;
    private final Officials officials;
    private final Province province;

    DemoProvince(Agencies agencies, Officials officials, Province province) {
        this.agencies = agencies;
        this.officials = officials;
        this.province = province;
    }

    @Override
    @Transactional
    public void ensure() {
        var all = new DemoAgencies(province).all();
        Predicate<Agency> known = agency -> agencies.find(agency.code()).isPresent();
        if (all.stream().allMatch(known)) {
            return;
        }
        agencies.put(all);
        officials.put(DemoStaff.of(all, province.mailDomain()).stream()
                .filter(this::isUnknownOrWithoutAddress)
                .toList());
    }

    private boolean isUnknownOrWithoutAddress(Official official) {
        return officials.find(official.userId()).map(Official::email).isEmpty();
    }
}
