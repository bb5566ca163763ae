/**
 * What the law refuses when powers are handed over: every rule a named policy with its article, all of them listed in
 * {@link vn.traoquyen.approval.policy.TransferPolicies}. Plain Java; nobody but the approval room comes in here.
 */
package vn.traoquyen.approval.policy;
