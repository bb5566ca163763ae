package vn.traoquyen.approval.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.traoquyen.approval.Dossier;
import vn.traoquyen.approval.DossierId;
import vn.traoquyen.approval.Dossiers;
import vn.traoquyen.approval.Recipients;
import vn.traoquyen.engine.ModelBean;
import vn.traoquyen.organization.CoordinationRoles;
import vn.traoquyen.organization.GroupId;
import vn.traoquyen.organization.Position;

/** Who is offered which task of a dossier: the model asks, the dossier and the province's roles answer. */
@Component
@ModelBean
public class DossierGroups {

    private final Dossiers dossiers;
    private final Recipients recipients;
    private final CoordinationRoles roles;

    DossierGroups(Dossiers dossiers, Recipients recipients, CoordinationRoles roles) {
        this.dossiers = dossiers;
        this.recipients = recipients;
        this.roles = roles;
    }

    public String drafters(DelegateExecution execution) {
        return group(dossier(execution).leadAgency(), Position.SPECIALIST);
    }

    public String proposers(DelegateExecution execution) {
        return group(dossier(execution).leadAgency(), Position.HEAD);
    }

    public String legalReviewers(DelegateExecution execution) {
        return group(roles.legalReviewer(), Position.SPECIALIST);
    }

    public String competenceReviewers(DelegateExecution execution) {
        return group(roles.competenceReviewer(), Position.SPECIALIST);
    }

    public String appraisers(DelegateExecution execution) {
        return legalReviewers(execution);
    }

    public String appraisalSigners(DelegateExecution execution) {
        return group(roles.legalReviewer(), Position.HEAD);
    }

    public String officeClerks(DelegateExecution execution) {
        return group(roles.office(), Position.REGISTRY_CLERK);
    }

    public String verifiers(DelegateExecution execution) {
        return group(roles.office(), Position.SPECIALIST);
    }

    public String verificationApprovers(DelegateExecution execution) {
        return group(roles.office(), Position.HEAD);
    }

    /** The heads of the transferor; what a council decides is agreed to by the committee first. */
    public String deciders(DelegateExecution execution) {
        return group(recipients.decidingAgency(dossier(execution)), Position.HEAD);
    }

    /** The province agrees to a pause or a decline, whoever would have handed over; the agency alone cannot. */
    public String considerers(DelegateExecution execution) {
        return group(roles.committee(), Position.HEAD);
    }

    public String councilSubmitters(DelegateExecution execution) {
        return group(roles.committee(), Position.HEAD);
    }

    public String councilClerks(DelegateExecution execution) {
        return group(roles.office(), Position.REGISTRY_CLERK);
    }

    /** The office keeps the books of the committee and of the council's resolutions; others keep their own. */
    public String issuerClerks(DelegateExecution execution) {
        var issuer = recipients.decidingAgency(dossier(execution));
        return group(issuer.equals(roles.committee()) ? roles.office() : issuer, Position.REGISTRY_CLERK);
    }

    public Set<String> consultees(DelegateExecution execution) {
        return recipients.consulteesOf(dossier(execution));
    }

    public List<String> opinionGivers(String consultee) {
        return List.of(group(consultee, Position.SPECIALIST), group(consultee, Position.HEAD));
    }

    public Set<String> recipients(DelegateExecution execution) {
        return recipients.acceptingAgencies(dossier(execution));
    }

    public String acceptors(String recipient) {
        return group(recipient, Position.HEAD);
    }

    /** Who asks a recipient that is late: Sở Tư pháp, and where it is late itself, the office. */
    public List<String> acceptanceCoordinators(String recipient) {
        return opinionGivers(recipient.equals(roles.legalReviewer()) ? roles.office() : roles.legalReviewer());
    }

    private Dossier dossier(DelegateExecution execution) {
        return dossiers.find(DossierId.of(execution.getProcessBusinessKey())).orElseThrow();
    }

    private static String group(String agency, Position position) {
        return GroupId.of(agency, position).toString();
    }
}
