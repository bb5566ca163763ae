/**
 * The review of legal documents and proposals upwards (rà soát văn bản, đề xuất): what was listed, what is to become of each
 * clause, what is proposed to whom. Plain Java; nobody but the room of plans comes in here.
 */
package vn.traoquyen.plan.review;
