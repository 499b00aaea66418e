import { useCallback } from 'react';
import { useNavigate } from 'react-router';

/**
 * For work that ends on another page: call it when the work begins, and its answer with the page to go to when
 * the work is done. Who went elsewhere in the meantime is left there.
 */
export function useGoOn(): () => (to: string) => void {
  const navigate = useNavigate();
  return useCallback(() => {
    const begun = location.hash;
    return (to) => {
      if (location.hash === begun) void navigate(to);
    };
  }, [navigate]);
}
