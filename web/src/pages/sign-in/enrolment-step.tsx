import { useLingui } from '@lingui/react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { RequestFailure } from '../../problems/problem-note.js';
import { EnrolmentForm } from '../../ui/enrolment-form.js';
import { Skeleton } from '../../ui/skeleton.js';
import { fetchEnrolment, sendEnrolmentCode } from './sign-in.js';

/** The last step of a first sign-in: the second factor. */
export function EnrolmentStep({ onSignedIn }: { onSignedIn: () => Promise<void> }) {
  const { i18n } = useLingui();
  const enrolment = useQuery({
    queryKey: ['enrolment'],
    queryFn: fetchEnrolment,
    gcTime: 0,
    staleTime: 'static',
    refetchOnWindowFocus: false,
  });
  const confirming = useMutation({
    mutationFn: async (code: string) => {
      await sendEnrolmentCode(code);
      await onSignedIn();
    },
  });
  return (
    <>
      <p>{i18n.t('Zum Schutz Ihres Kontos braucht jede Anmeldung zusätzlich einen Code von Ihrem Telefon.')}</p>
      {enrolment.isPending ? <Skeleton lines={6} /> : null}
      {enrolment.isError ? <RequestFailure error={enrolment.error} onRetry={() => void enrolment.refetch()} /> : null}
      {enrolment.isSuccess ? (
        <EnrolmentForm
          enrolment={enrolment.data}
          isBusy={confirming.isPending}
          error={confirming.error}
          onConfirm={(code) => {
            confirming.mutate(code);
          }}
        />
      ) : null}
    </>
  );
}
