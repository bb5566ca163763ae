/** Letters as MIME messages on their way to an SMTP server; what they say is said by the room. */
package vn.traoquyen.notification.mail;
