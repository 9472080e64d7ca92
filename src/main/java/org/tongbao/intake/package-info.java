/**
 * The door for what the public sends: JSON and forms are read by the same rules, and abuse is kept
 * out. What passes becomes a case of {@code feedback}, which does not know this room.
 */
package org.tongbao.intake;
