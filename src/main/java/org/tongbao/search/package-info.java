/**
 * Finding what is published by the words in it. It keeps a table of its own beside {@code
 * publication}, which does not know this room and only says what went live and what was withdrawn.
 */
package org.tongbao.search;
