/**
 * What the public reads: revisions, which never change, and the way a working copy becomes one. The
 * live revision of a notice is served from memory.
 */
package org.tongbao.publication;
