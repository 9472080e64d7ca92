/**
 * Turns the text of a notice into a draft. Nothing is lost: rendered again, the draft is the text
 * that came in, and what could not be understood stays where it stood and is reported.
 */
package org.tongbao.importing;
