/** What those read who write clients: what can go wrong, and what to do about it. */
package org.tongbao.docs;
