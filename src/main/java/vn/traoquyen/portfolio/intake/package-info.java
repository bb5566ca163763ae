/**
 * Reads a list of powers as people write it, and says in which cell it cannot be kept: lenient in what it reads, strict
 * in what it keeps. Plain Java; nobody but the portfolio room comes in here.
 */
package vn.traoquyen.portfolio.intake;
