/** The real Tasklist in a real Chromium, as an official has it before him. */
package vn.traoquyen.browser;
