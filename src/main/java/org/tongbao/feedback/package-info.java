/**
 * What people say to the office: a submission is taken in once, worked on as a case, and answered.
 * Its submitter stays sealed from everyone who works on it.
 */
package org.tongbao.feedback;
