/**
 * What differs between two states of a notice, field by field. It knows parts by their ids, which
 * stay as they are from revision to revision, and nothing but what it is given.
 */
package org.tongbao.publication.diff;
