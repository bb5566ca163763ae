/** Looks at what an upload really is, whatever its name says. Nobody but the approval room comes in here. */
package vn.traoquyen.approval.file;
