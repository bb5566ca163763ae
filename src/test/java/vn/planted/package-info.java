/** A small application in which every house rule is broken once; it is only ever read. */
package vn.planted;
